'use client';

import { useRoom } from '@/components/forms/use-room';
import { type ReturnPointsProps, returnPoints } from './return-points-view';

export function ReturnPoints(props: ReturnPointsProps) {
  return returnPoints(useRoom(), props);
}
