import { defineMessages } from '../../platform/messages/index.ts';
import { lifeEventsFr } from './messages.fr.ts';

export const message = defineMessages(lifeEventsFr);
