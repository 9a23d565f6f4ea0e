import { defineMessages } from '../../platform/messages/index.ts';
import { openDataFr } from './messages.fr.ts';

export const message = defineMessages(openDataFr);
