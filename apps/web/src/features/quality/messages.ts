import { defineMessages } from '../../platform/messages/index.ts';
import { qualityFr } from './messages.fr.ts';

export const message = defineMessages(qualityFr);
