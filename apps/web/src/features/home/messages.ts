import { defineMessages } from '../../platform/messages/index.ts';
import { homeFr } from './messages.fr.ts';

export const message = defineMessages(homeFr);
