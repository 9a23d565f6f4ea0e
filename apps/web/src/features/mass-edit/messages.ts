import { defineMessages } from '../../platform/messages/index.ts';
import { massEditFr } from './messages.fr.ts';

export const message = defineMessages(massEditFr);
