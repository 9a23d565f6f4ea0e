import { defineMessages } from '../../platform/messages/index.ts';
import { publicationFr } from './messages.fr.ts';

export const message = defineMessages(publicationFr);
