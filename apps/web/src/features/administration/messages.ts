import { defineMessages } from '../../platform/messages/index.ts';
import { administrationFr } from './messages.fr.ts';

export const message = defineMessages(administrationFr);
