import { defineMessages } from '../../platform/messages/index.ts';
import { territoriesFr } from './messages.fr.ts';

export const message = defineMessages(territoriesFr);
