export { readNationalNumbersInFile } from './scan-file.ts';
export { type FileInfo, purgeUnusedFiles, readFileBytes, readFileInfo, serveFile, storeFile } from './stored-file.ts';
export { maxDocumentBytes, maxFileBytes, readUpload, type Upload, uploadBody } from './upload.ts';
