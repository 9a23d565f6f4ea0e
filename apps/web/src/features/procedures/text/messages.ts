import { defineMessages } from '../../../platform/messages/index.ts';
import { textFr } from './messages.fr.ts';

export const message = defineMessages(textFr);
