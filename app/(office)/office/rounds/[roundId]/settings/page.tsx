import { redirect } from 'next/navigation';
import { paths } from '@/lib/paths/paths';

export default async function SettingsPage({ params }: { params: Promise<{ roundId: string }> }) {
  redirect(paths.roundSettings((await params).roundId, 'basics'));
}
