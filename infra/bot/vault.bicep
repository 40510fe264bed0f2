// The key-encryption key, and addresses of flows that hold a signature. Bicep makes no key: a key that is made anew at
// a deployment would leave what people wrote before unreadable.

param name string
param location string

@description('Object id of the bot\'s identity.')
param principalId string

@description('Object id of who makes the key and keeps it.')
param keyHolder string

var secretsUser = { name: 'Key Vault Secrets User', id: '4633458b-17de-408a-b874-0445c86b69e6' }
var secretsOfficer = { name: 'Key Vault Secrets Officer', id: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7' }

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // A lost key is lost words, for good. What is erased does not hang on it: each case has a key of its own.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource botReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser.id)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser.id)
    principalId: principalId
    principalType: 'ServicePrincipal'
    description: secretsUser.name
  }
}

resource holderWrites 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, keyHolder, secretsOfficer.id)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsOfficer.id)
    principalId: keyHolder
    description: secretsOfficer.name
  }
}

output name string = vault.name
output uri string = vault.properties.vaultUri
