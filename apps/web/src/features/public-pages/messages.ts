import { defineMessages } from '../../platform/messages/index.ts';
import { publicPagesFr } from './messages.fr.ts';
import { searchFr } from './messages-search.fr.ts';

export const message = defineMessages({ ...publicPagesFr, ...searchFr });
