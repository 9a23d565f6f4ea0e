import { defineMessages } from '../../platform/messages/index.ts';
import { accountFr } from './messages.fr.ts';

export const message = defineMessages(accountFr);
