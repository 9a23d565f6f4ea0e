import { defineMessages } from '../../platform/messages/index.ts';
import { guideFr } from './messages.fr.ts';

export const message = defineMessages(guideFr);
