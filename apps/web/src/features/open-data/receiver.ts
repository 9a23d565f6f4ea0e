import code from '../../../../../docs/receiver.mjs?raw';

/** A site that receives, whole: what /donnees offers is the file of the documentation, which the tests run. */
export const receiverCode = code;
