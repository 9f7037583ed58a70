import { Refusal } from '@/lib/kernel/refusal';
import { formOf } from '@/lib/web/form-of';
import { handler } from '@/lib/web/handler';
import { localeCookie, sizeCookie, toLocale, toTextSize } from '@/lib/web/locale';
import { pathOfReferer, seeOther } from '@/lib/web/see-other';

const A_YEAR = 'Path=/; Max-Age=31536000; SameSite=Lax';

/** Remembers language or type size and goes back to the page the reader was on. */
export const POST = handler({
  enter: 'anyone',
  async run({ request }) {
    const form = await formOf(request);
    if (form === null) throw new Refusal('invalid');
    const headers = new Headers();
    const [locale, size] = [form.get('locale'), form.get('size')];
    if (typeof locale === 'string') headers.append('set-cookie', `${localeCookie}=${toLocale(locale)}; ${A_YEAR}`);
    if (typeof size === 'string') headers.append('set-cookie', `${sizeCookie}=${toTextSize(size)}; ${A_YEAR}`);
    return seeOther(pathOfReferer(request.headers), headers);
  },
});
