import { defineMessages } from '../../platform/messages/index.ts';
import { publicPagesFr } from './messages.fr.ts';

export const message = defineMessages(publicPagesFr);
