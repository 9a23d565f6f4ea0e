import { defineMessages } from '../../platform/messages/index.ts';
import { embedsFr } from './messages.fr.ts';

export const message = defineMessages(embedsFr);
