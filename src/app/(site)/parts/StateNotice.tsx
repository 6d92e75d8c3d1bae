import { certificates, dayIn, finding, type Label } from '../../../translations/index.js'
import type { Proven } from '../data/certificate.js'
import { hrefIn, type Speech } from '../locale.js'

const notices: Record<string, Label> = {
  expired: finding.expiredNotice,
  revoked: finding.revokedNotice,
  superseded: finding.supersededNotice,
}

const reasons: Record<string, Label> = {
  error: certificates.reasonError,
  request: certificates.reasonRequest,
  conduct: certificates.reasonConduct,
  replaced: certificates.reasonReplaced,
  ended: certificates.reasonEnded,
}

/** Says plainly that a certificate no longer holds, why, and what took its place; nothing of one that does. */
export const StateNotice = ({ proof, speech }: { proof: Proven; speech: Speech }) => {
  const { say, locale } = speech
  const notice = notices[proof.status]
  if (!notice) return null
  const day =
    proof.status === 'expired' && proof.validUntil ? dayIn({ date: proof.validUntil, locale }) : undefined
  const reason = proof.reason && reasons[proof.reason]
  return (
    <div className="state-notice" role="note">
      <p>
        <strong>{day ? say(finding.expiredOn, { day }) : say(notice)}</strong>{' '}
        {reason && say(finding.reason, { reason: say(reason) })}
      </p>
      {proof.supersededBy && (
        <p>
          <a href={hrefIn({ path: `/certificates/${proof.supersededBy}`, ...speech })}>
            {say(finding.toSuccessor)}
          </a>
        </p>
      )}
    </div>
  )
}
