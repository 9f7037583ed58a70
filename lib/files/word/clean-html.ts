import sanitizeHtml from 'sanitize-html';

const PICTURE = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/;

/** What a text consists of; nothing that links, loads, runs or looks like something of ours. */
const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'u', 's', 'sup', 'sub'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'img'],
  ],
  allowedAttributes: { td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], img: ['src', 'alt'] },
  allowedSchemes: [],
  allowedSchemesByTag: { img: ['data'] },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE.test(attribs['src'] ?? ''),
};

/** HTML that somebody else's text was made into, without anything but the text, its tables and the pictures within it. */
export const cleanHtml = (html: string): string => sanitizeHtml(html, rules);
