import { defineMessages } from '../../platform/messages/index.ts';
import { factCheckFr } from './messages.fr.ts';

export const message = defineMessages(factCheckFr);
