import type { LanguageModel } from '@limpide/language';
import { createConnection } from 'vscode-languageserver/node';
import { packedGuide } from './messages.ts';
import { type ServerSettings, serve } from './server.ts';

/**
 * Serves on the standard streams of this process. It ends with the process: code 0 when the editor asked for it in
 * order, 1 when it went away.
 */
export function serveStdio({
  load,
  ...settings
}: ServerSettings & { load: () => Promise<LanguageModel> }): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  serve(connection, { ...settings, guide: settings.guide ?? packedGuide() }, load);
  return new Promise(() => {});
}
