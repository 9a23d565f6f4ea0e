import { defineMessages } from '../../platform/messages/index.ts';
import { catalogueImportFr } from './messages.fr.ts';

export const message = defineMessages(catalogueImportFr);
