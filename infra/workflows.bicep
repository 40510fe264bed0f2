// The two flows that the bot posts to: reminders by mail, meetings in Teams. Deploy with
//   az deployment group create --resource-group <group> --template-file infra/workflows.bicep \
//     --parameters mailbox=<mailbox> callerObjectId=<object id of the bot's identity>
// and put the two addresses that it prints into WORKFLOW_REMINDERS_URL and WORKFLOW_DEBRIEFING_URL. They hold no
// secret: only the bot's own identity may call them.

@description('Entra object id or address of the mailbox that sends mails and organises meetings: a shared mailbox, never a person.')
param mailbox string

@description('Object id of the identity that the bot runs as: nobody else may call the flows.')
param callerObjectId string

@description('Begins the names of the two flows.')
param namePrefix string = 'chikanehjaelpen'

param location string = resourceGroup().location

@description('To the letter what the bot asks tokens for.')
var audience = 'https://service.flow.microsoft.com/'

var onlyTheBot = {
  triggers: {
    sasAuthenticationPolicy: {
      state: 'Disabled'
    }
    openAuthenticationPolicies: {
      policies: {
        bot: {
          type: 'AAD'
          claims: [
            { name: 'iss', value: 'https://sts.windows.net/${tenant().tenantId}/' }
            { name: 'aud', value: audience }
            { name: 'oid', value: callerObjectId }
          ]
        }
      }
    }
  }
}

var flows = [
  { name: 'reminders', definition: loadJsonContent('workflows/reminder.json') }
  { name: 'debriefing', definition: loadJsonContent('workflows/debriefing.json') }
]

resource workflows 'Microsoft.Logic/workflows@2019-05-01' = [
  for flow in flows: {
    name: '${namePrefix}-${flow.name}'
    location: location
    // Each flow calls Microsoft Graph as itself. docs/workflows.md says which rights it needs, for this mailbox alone.
    identity: { type: 'SystemAssigned' }
    properties: {
      state: 'Enabled'
      definition: flow.definition
      parameters: { mailbox: { value: mailbox } }
      // sasAuthenticationPolicy is newer than the types of this API version.
      accessControl: any(onlyTheBot)
    }
  }
]

@description('For WORKFLOW_REMINDERS_URL.')
output remindersUrl string = '${workflows[0].properties.accessEndpoint}/triggers/manual/paths/invoke?api-version=2016-10-01'

@description('For WORKFLOW_DEBRIEFING_URL.')
output debriefingUrl string = '${workflows[1].properties.accessEndpoint}/triggers/manual/paths/invoke?api-version=2016-10-01'

@description('The identities that need rights in the mailbox.')
output identities array = [for (flow, index) in flows: workflows[index].identity.principalId]
