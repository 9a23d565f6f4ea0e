import { defineMessages } from '../../platform/messages/index.ts';
import { proposalsFr } from './messages.fr.ts';

export const message = defineMessages(proposalsFr);
