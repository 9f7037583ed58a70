import net from 'node:net';

/**
 * Reads a list of addresses and networks of both families ("10.0.0.0/8, 192.168.1.5, ::1") and says whether an address lies
 * within. Nothing lies within an empty one.
 *
 * @param variable whose list it is, for the words of the error
 * @throws Error in words for whoever wrote it
 */
export function networksIn(variable: string, written: string): (address: string) => boolean {
  const list = new net.BlockList();
  for (const each of written.split(/[\s,]+/).filter((part) => part !== '')) {
    const [address = '', bits] = each.split('/');
    const widest = net.isIPv6(address) ? 128 : 32;
    const prefix = bits === undefined ? widest : Number(bits);
    if (net.isIP(address) === 0 || bits === '' || !Number.isInteger(prefix) || prefix < 0 || prefix > widest)
      throw new Error(`${variable}: "${each}" is neither an address nor a network. 不是有效的地址或网段。`);
    list.addSubnet(address, prefix, familyOf(address));
  }
  return (address) => net.isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (net.isIPv6(address) ? 'ipv6' : 'ipv4');
