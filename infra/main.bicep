// The bot in a resource group of its own: identity, storage, vault, web app, registration and log. docs/tenant.md says
// how to use it; the Agents Toolkit does by m365agents.yml, and without the Toolkit it is
//   az deployment group create --resource-group <group> --template-file infra/main.bicep --parameters keyHolder=<object id>
// It may be deployed again at any time: nothing that people wrote is touched, and settings that were changed by hand in
// the portal are put back.

@description('Entra object id of the person or group that makes the key-encryption key and keeps it: best not those who administer storage.')
param keyHolder string

@description('Begins the names of what is made: small letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param namePrefix string = 'chikanehjaelpen'

@description('What the bot is called in the Azure portal. What people see stands in the app package.')
@maxLength(42)
param botDisplayName string = 'Chikanehjælpen'

@description('Where the bot is registered. In westeurope what Azure Bot Service keeps stays in the EU; global is Microsoft\'s default.')
@allowed(['westeurope', 'global'])
param botRegion string = 'westeurope'

@description('Size of each instance. It has to allow Always On, because reminders are due at night too.')
@allowed(['B1', 'B2', 'B3', 'S1', 'P0v3', 'P1v3'])
param planSize string = 'B1'

@description('How many instances. With two, one may fail or be taken away without anybody noticing.')
@minValue(1)
@maxValue(3)
param instances int = 2

@description('Copies of tables, queues and files: ZRS in three buildings of the region, GZRS in a second region as well.')
@allowed(['Standard_ZRS', 'Standard_GZRS', 'Standard_LRS', 'Standard_GRS'])
param storageCopies string = 'Standard_ZRS'

@description('How many days log lines are kept. They hold case numbers, never persons or words.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Whether the vault holds workflow-reminders-url.')
param hasRemindersFlow bool = false

@description('Whether the vault holds workflow-debriefing-url.')
param hasDebriefingFlow bool = false

param location string = resourceGroup().location

var unique = uniqueString(resourceGroup().id)
var name = '${namePrefix}-${unique}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

module storage 'bot/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'chikane${unique}'
    location: location
    copies: storageCopies
    principalId: identity.properties.principalId
  }
}

module vault 'bot/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'chikane-${unique}'
    location: location
    principalId: identity.properties.principalId
    keyHolder: keyHolder
  }
}

module webApp 'bot/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: name
    location: location
    planSize: planSize
    instances: instances
    identityId: identity.id
    clientId: identity.properties.clientId
    storageAccount: storage.outputs.name
    vaultUri: vault.outputs.uri
    hasRemindersFlow: hasRemindersFlow
    hasDebriefingFlow: hasDebriefingFlow
  }
}

module registration 'bot/registration.bicep' = {
  name: 'registration'
  params: {
    name: name
    region: botRegion
    displayName: botDisplayName
    host: webApp.outputs.host
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

module logs 'bot/logs.bicep' = {
  name: 'logs'
  params: {
    name: name
    location: location
    days: logDays
    webAppName: webApp.outputs.name
    vaultName: vault.outputs.name
  }
}

// The Toolkit writes these into env/.env.<environment>, by these names.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = tenant().tenantId
output BOT_OBJECT_ID string = identity.properties.principalId
output BOT_DOMAIN string = webApp.outputs.host
output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.outputs.id
output WEB_APP_NAME string = webApp.outputs.name
output KEY_VAULT_NAME string = vault.outputs.name
output STORAGE_ACCOUNT_NAME string = storage.outputs.name
