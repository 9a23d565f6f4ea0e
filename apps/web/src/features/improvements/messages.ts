import { defineMessages } from '../../platform/messages/index.ts';
import { improvementsFr } from './messages.fr.ts';

export const message = defineMessages(improvementsFr);
