import { defineMessages } from '../../platform/messages/index.ts';
import { linkCheckFr } from './messages.fr.ts';

export const message = defineMessages(linkCheckFr);
