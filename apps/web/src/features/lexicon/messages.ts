import { defineMessages } from '../../platform/messages/index.ts';
import { lexiconFr } from './messages.fr.ts';

export const message = defineMessages(lexiconFr);
