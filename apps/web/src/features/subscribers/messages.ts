import { defineMessages } from '../../platform/messages/index.ts';
import { subscribersFr } from './messages.fr.ts';

export const message = defineMessages(subscribersFr);
