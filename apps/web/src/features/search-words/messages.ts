import { defineMessages } from '../../platform/messages/index.ts';
import { searchWordsFr } from './messages.fr.ts';

export const message = defineMessages(searchWordsFr);
