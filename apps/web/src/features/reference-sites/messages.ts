import { defineMessages } from '../../platform/messages/index.ts';
import { referenceSitesFr } from './messages.fr.ts';

export const message = defineMessages(referenceSitesFr);
