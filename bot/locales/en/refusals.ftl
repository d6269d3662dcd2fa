refusal-nothing-here = There is nothing here that I can show you. I work in the channels that have been attached to a dossier, for the members of this team; your administrator can attach one.
refusal-unexpected = Sorry, something broke on my side. Look before you try again: what you asked may not have been done. If it happens again, give your administrator this number: { $incident }.
refusal-old-button = This button is from an older message and no longer works. Ask for the list again: `/meetings` or `/commitments`.
refusal-unknown-word = I do not know “{ $words }”. `{ $command } help` lists what I understand.
refusal-perhaps-meant = I do not know “{ $words }”. Did you mean `{ $near }`? `{ $command } help` lists what I understand.
refusal-read-only-here = People from outside are in this channel, so nothing can be changed from it. Please do it in the team's own channel.
refusal-database-busy = The records are busy just now and nothing was changed. Please try again in a moment.
