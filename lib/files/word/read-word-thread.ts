// The extensions are written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';
import { checkUnpacked } from './check-unpacked.ts';
import { cleanHtml } from './clean-html.ts';
import { wordLimits } from './limits.ts';

const shownPictures = ['image/png', 'image/jpeg', 'image/gif'];

const bytes = Buffer.from(workerData as Uint8Array);
checkUnpacked(bytes, wordLimits);
const { value } = await mammoth.convertToHtml(
  { buffer: bytes },
  {
    // A picture that lies elsewhere, and a style sheet that it brings along, stay out.
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async (image) => ({
      src: shownPictures.includes(image.contentType)
        ? `data:${image.contentType};base64,${await image.readAsBase64String()}`
        : '',
    })),
  },
);
parentPort?.postMessage(value.length > wordLimits.pageCharacters ? null : cleanHtml(value));
