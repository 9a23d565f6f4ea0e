import { defineMessages } from '../../platform/messages/index.ts';
import { conceptsFr } from './messages.fr.ts';

export const message = defineMessages(conceptsFr);
