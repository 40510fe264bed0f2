// What the program says of itself, and who opened the vault. Nothing else: the log of requests (AppServiceHTTPLogs)
// would keep links that open a file, and that of storage would set persons beside cases.

param name string
param location string
param days int
param webAppName string
param vaultName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: { disableLocalAuth: true }
  }
}

resource site 'Microsoft.Web/sites@2025-05-01' existing = {
  name: webAppName
}

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: vaultName
}

resource programLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'program'
  scope: site
  properties: {
    workspaceId: workspace.id
    logs: [{ category: 'AppServiceConsoleLogs', enabled: true }]
  }
}

resource vaultLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'access'
  scope: vault
  properties: {
    workspaceId: workspace.id
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}
