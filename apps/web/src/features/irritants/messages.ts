import { defineMessages } from '../../platform/messages/index.ts';
import { irritantsFr } from './messages.fr.ts';

export const message = defineMessages(irritantsFr);
