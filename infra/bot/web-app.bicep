// The program. Settings that are not here have their defaults (README, table of settings).

param name string
param location string
param planSize string
param instances int
param identityId string
param clientId string
param storageAccount string
param vaultUri string
param hasRemindersFlow bool
param hasDebriefingFlow bool

var settings = [
  { name: 'CLIENT_ID', value: clientId }
  { name: 'TENANT_ID', value: tenant().tenantId }
  { name: 'BOT_TYPE', value: 'UserAssignedMsi' }
  { name: 'STORAGE_ACCOUNT', value: storageAccount }
  { name: 'KEY_ENCRYPTION_KEY', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/key-encryption-key/)' }
]

var remindersFlow = hasRemindersFlow
  ? [{ name: 'WORKFLOW_REMINDERS_URL', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/workflow-reminders-url/)' }]
  : []

var debriefingFlow = hasDebriefingFlow
  ? [{ name: 'WORKFLOW_DEBRIEFING_URL', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/workflow-debriefing-url/)' }]
  : []

var platform = [
  // What is deployed is the bundle, run as it came.
  { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
  { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
  // A stop takes up to 25 seconds; App Service gives 5.
  { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '30' }
]

resource plan 'Microsoft.Web/serverfarms@2025-05-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: planSize, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2025-05-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    keyVaultReferenceIdentity: identityId
    httpsOnly: true
    clientAffinityEnabled: false
    // In a shell the key could be read.
    sshEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'exec node --min-semi-space-size=16 --max-semi-space-size=16 --max-old-space-size=256 index.js'
      alwaysOn: true
      healthCheckPath: '/readyz'
      http20Enabled: false
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      // The addresses of requests hold links that open a file.
      httpLoggingEnabled: false
      appSettings: concat(settings, remindersFlow, debriefingFlow, platform)
    }
  }
}

// Deployments come with a token of Entra, never with a password.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-05-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-05-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

output name string = site.name
output id string = site.id
output host string = site.properties.defaultHostName
