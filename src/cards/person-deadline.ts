{
  "type": "AdaptiveCard",
  "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
  "version": "1.5",
  "lang": "${language}",
  "fallbackText": "${fallbackText}",
  "body": [
    {
      "type": "TextBlock",
      "text": "${title}",
      "style": "heading",
      "size": "Medium",
      "weight": "Bolder",
      "wrap": true
    },
    {
      "type": "TextBlock",
      "text": "${body}",
      "wrap": true
    },
    {
      "type": "TextBlock",
      "text": "${caseNumber}",
      "wrap": true,
      "isSubtle": true,
      "size": "Small"
    },
    {
      "type": "ActionSet",
      "actions": [
        {
          "type": "Action.Execute",
          "verb": "open-case",
          "title": "${open}",
          "data": "${click}"
        }
      ]
    }
  ]
}
