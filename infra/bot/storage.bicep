// Cases, people, queues and files. Nobody has a key of the account: whoever reaches it is somebody in Entra.

param name string
param location string
param copies string

@description('Object id of the bot\'s identity.')
param principalId string

// The bot makes its tables, queues and its container at the first start.
var dataRoles = [
  { name: 'Storage Table Data Contributor', id: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' }
  { name: 'Storage Queue Data Contributor', id: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' }
  { name: 'Storage Blob Data Contributor', id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' }
]

resource account 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: copies }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
  }
}

// What was erased must be gone: a file that a person removes shares its key with those that stay, so a deleted blob or
// an old version of it could still be read. A deleted container is another matter: the program deletes none, and
// nothing that was erased before lies in it.
resource files 'Microsoft.Storage/storageAccounts/blobServices@2025-08-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: false }
    isVersioningEnabled: false
    changeFeed: { enabled: false }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in dataRoles: {
    name: guid(account.id, principalId, role.id)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.id)
      principalId: principalId
      principalType: 'ServicePrincipal'
      description: role.name
    }
  }
]

// Tables have no recycle bin.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'holds-cases'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Cases lie here, with statutory dates. There is no undoing.'
  }
}

output name string = account.name
