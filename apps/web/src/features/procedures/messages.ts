import { defineMessages } from '../../platform/messages/index.ts';
import { proceduresFr } from './messages.fr.ts';

export const message = defineMessages(proceduresFr);
