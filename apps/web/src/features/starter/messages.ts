import { defineMessages } from '../../platform/messages/index.ts';
import { starterFr } from './messages.fr.ts';

export const message = defineMessages(starterFr);
