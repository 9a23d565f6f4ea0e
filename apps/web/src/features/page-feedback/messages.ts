import { defineMessages } from '../../platform/messages/index.ts';
import { pageFeedbackFr } from './messages.fr.ts';

export const message = defineMessages(pageFeedbackFr);
