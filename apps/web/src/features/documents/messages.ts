import { defineMessages } from '../../platform/messages/index.ts';
import { documentsFr } from './messages.fr.ts';

export const message = defineMessages(documentsFr);
