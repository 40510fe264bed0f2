// The bot as Teams knows it: of one tenant, without a secret.

param name string
param region string
param displayName string
param host string
param identityId string
param clientId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: region
  properties: { channelName: 'MsTeamsChannel' }
}
