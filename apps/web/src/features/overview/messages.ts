import { defineMessages } from '../../platform/messages/index.ts';
import { overviewFr } from './messages.fr.ts';

export const message = defineMessages(overviewFr);
