import { section } from './text.js'

/** What there is to say of a row of a batch, beside what `issuing` says of files. `{name}` is filled in. */
export const planRows = section('planRows', {
  duplicate: {
    en: 'Already in line {line} of what was given (header and empty lines count).',
    zh: '与所给内容的第 {line} 行重复（标题行和空行也计入）。',
  },
  sameEmail: {
    en: 'Line {line} of what was given (header and empty lines count) has the same e-mail. Is it somebody else?',
    zh: '所给内容的第 {line} 行（标题行和空行也计入）使用相同邮箱，是另一个人吗？',
  },
  similarPerson: {
    en: 'Somebody with a similar name is known. Is it the same person?',
    zh: '已有姓名相近的成员，是同一个人吗？',
  },
  knownWithoutLogin: {
    en: '{name} is known without a GitHub login. Is this the same person?',
    zh: '已有成员 {name}，尚无 GitHub 用户名。是同一个人吗？',
  },
  knownWithoutEmail: {
    en: '{name} is known without an e-mail. Is this the same person?',
    zh: '已有成员 {name}，尚无邮箱。是同一个人吗？',
  },
  knownByOtherLogin: {
    en: '{name} has another GitHub login by now. Is this the same person?',
    zh: '成员 {name} 现已有不同的 GitHub 用户名。是同一个人吗？',
  },
  knownByOtherEmail: {
    en: '{name} has another e-mail by now. Is this the same person?',
    zh: '成员 {name} 现已有不同的邮箱。是同一个人吗？',
  },
  hasFile: { en: 'Has certificate {serial} already.', zh: '已有证书 {serial}。' },
  givenNotKept: {
    en: 'What the list says besides the name is not kept, since nothing is done here. Add it to the person.',
    zh: '此项无需处理，因此不会保存名单中姓名以外的信息。请在成员资料中补充。',
  },
  fileElsewhere: {
    en: 'Has certificate {serial}; its file is kept elsewhere.',
    zh: '已有证书 {serial}，文件存放在外部。',
  },
  getsFile: { en: 'Certificate {serial} gets its file.', zh: '将为证书 {serial} 绘制文件。' },
  wasRevoked: {
    en: 'Certificate {serial} was revoked. Give a new one?',
    zh: '证书 {serial} 已被撤销，是否重新颁发？',
  },
  notAName: {
    en: 'This does not look like a name. Say who it is, enter a name, or leave it out.',
    zh: '这不像是姓名。请选择成员、填写姓名，或跳过此项。',
  },
  emailAsName: {
    en: 'An e-mail address is never printed as a name. Enter the name.',
    zh: '邮箱地址不会作为姓名印出，请填写姓名。',
  },
  namesNobody: { en: 'There is no name in this line.', zh: '此行没有姓名。' },
  printedAs: {
    en: 'Printed as “{name}”; “{given}” stays known to staff as another spelling.',
    zh: '将印为“{name}”；“{given}”作为其他写法保留，供工作人员查找。',
  },
  getsLogin: {
    en: 'The login {login} is added to this person, unless somebody else has it.',
    zh: '若无他人使用，将为此成员补上 GitHub 用户名 {login}。',
  },
  getsEmail: {
    en: 'The e-mail {email} is added to this person, unless somebody else has it.',
    zh: '若无他人使用，将为此成员补上邮箱 {email}。',
  },
  loginNotUsed: {
    en: '“{login}” is not a GitHub login that can be used; it is passed over.',
    zh: '“{login}”不是可用的 GitHub 用户名，已忽略。',
  },
  emailNotUsed: {
    en: '“{email}” is not an e-mail address that can be used; it is passed over.',
    zh: '“{email}”不是可用的邮箱地址，已忽略。',
  },
  unknownEmail: {
    en: 'Nobody has this e-mail, and there is no name.',
    zh: '没有使用此邮箱的成员，也没有提供姓名。',
  },
  personGone: { en: 'This person does not exist any more.', zh: '此成员已不存在。' },
  missingGlyphs: {
    en: 'No font has these characters: {characters} ({codePoints}).',
    zh: '没有字体包含以下字符：{characters}（{codePoints}）。',
  },
  tooLong: {
    en: 'The text does not fit, not even at its smallest size. Make it shorter, or its box in the template larger.',
    zh: '即使用最小字号也放不下。请缩短文字，或在模板中放大文本框。',
  },
  noFile: {
    en: 'Has no file of its own; the default drawing is shown.',
    zh: '还没有自己的文件，将显示默认样式。',
  },
  alreadyReleased: { en: 'Is public already.', zh: '已经公开。' },
  notDraft: { en: 'Is no draft any more.', zh: '已不是草稿。' },
  ownFile: { en: 'Its file was uploaded, not drawn.', zh: '此证书的文件是上传的，并非由系统绘制。' },
  notDrawn: { en: 'Was never drawn. Issue it first.', zh: '尚未绘制，请先颁发。' },
  revokedSince: {
    en: 'Certificate {serial} was revoked meanwhile.',
    zh: '证书 {serial} 期间已被撤销。',
  },
  notTheirs: {
    en: 'Certificate {serial} is somebody else’s or for something else. Decide the row again.',
    zh: '证书 {serial} 属于其他人或其他事由。请重新处理此行。',
  },
  certificateGone: { en: 'The certificate does not exist any more.', zh: '证书已不存在。' },
  takenSince: { en: 'Has got certificate {serial} meanwhile.', zh: '期间已获得证书 {serial}。' },
  hasFileSince: { en: 'The certificate has got a file meanwhile.', zh: '该证书期间已有文件。' },
  awardTaken: {
    en: 'This person already has an active certificate for this role, year, group and project.',
    zh: '此成员在该角色、年份、小组和项目下已有一张有效证书。',
  },
  fileGone: {
    en: 'The dropped file is not there any more. Drop it again.',
    zh: '上传的文件已不存在，请重新上传。',
  },
  designGone: {
    en: 'The design that was checked is gone: make the batch anew.',
    zh: '检查时所用的设计已不存在，请重新创建该批次。',
  },
  interrupted: {
    en: 'The server stopped while this was being checked. Make it again.',
    zh: '检查时服务器中断，请重新操作。',
  },
  heldElsewhere: {
    en: 'Another server is at this batch, or was stopped amid it. Try again in half a minute.',
    zh: '另一台服务器正在处理此批次，或在处理中途停止。请半分钟后重试。',
  },
  notTaken: { en: 'The certificate was not taken: {reason}', zh: '证书未被接受：{reason}' },
  fault: {
    en: 'Something went wrong inside, which the server’s log tells. Start the batch again to try once more.',
    zh: '内部出错，详情见服务器日志。请重新开始该批次再试一次。',
  },
})
