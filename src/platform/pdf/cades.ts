import { X509Certificate, sign, verify } from 'node:crypto'
import { Integer, Null, ObjectIdentifier, OctetString, Sequence, fromBER } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  GeneralName,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { sha256 } from '#platform/digest.ts'
import { derOf, type Seal } from './seal.ts'

const oids = {
  data: '1.2.840.113549.1.7.1',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  commonName: '2.5.4.3',
}

/** What a signature that lies beside its content says, and whether it is true to that content. */
export interface ReadSignature {
  valid: boolean
  /** Which certificate it was made with; whose that is, nobody has said. */
  certificateSha256: string
  certificateName: string
}

/**
 * A CMS signature that lies beside what it signs, with the attribute that ties it to one certificate
 * (signing-certificate-v2, RFC 5035), which is what makes it CAdES. It holds no time: in a PDF the dictionary does.
 * @returns DER
 */
export function signBeside(content: Uint8Array, seal: Seal): Uint8Array {
  const certificate = Certificate.fromBER(exact(derOf(seal.certificate)))
  const attributes = signedAttributes(content, certificate)
  return wrapped(certificate, attributes, sign('sha256', toBeSigned(attributes), seal.privateKey))
}

/**
 * Tells whether a signature by `signBeside` is true to what it lies beside and to the certificate that it holds.
 * Everything but the signature's own figures is made anew and compared, so that not one bit of it may differ; what
 * another maker has written in another way is therefore not valid here, whatever it is elsewhere.
 * @param signature DER, with whatever zeros fill the space kept for it
 * @returns nothing when the bytes are no such signature at all
 */
export function readSignatureBeside(content: Uint8Array, signature: Uint8Array): ReadSignature | undefined {
  try {
    const { offset, result } = fromBER(exact(signature))
    const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content })
    const certificate = signed.certificates?.find((one) => one instanceof Certificate)
    const figures = signed.signerInfos[0]?.signature.valueBlock.valueHexView
    if (offset < 0 || !certificate || !figures) return undefined
    const attributes = signedAttributes(content, certificate)
    const anew = Buffer.alloc(signature.length)
    anew.set(wrapped(certificate, attributes, figures).subarray(0, anew.length))
    const { publicKey } = new X509Certificate(Buffer.from(encoded(certificate)))
    return {
      valid: anew.equals(signature) && verify('sha256', toBeSigned(attributes), publicKey, figures),
      certificateSha256: sha256(encoded(certificate)).toString('hex'),
      certificateName: nameOf(certificate),
    }
  } catch {
    return undefined
  }
}

/** In ascending order of their encodings, as DER wants a set. */
const signedAttributes = (content: Uint8Array, certificate: Certificate) =>
  new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new Attribute({ type: oids.contentType, values: [new ObjectIdentifier({ value: oids.data })] }),
      new Attribute({ type: oids.messageDigest, values: [new OctetString({ valueHex: exact(sha256(content)) })] }),
      new Attribute({ type: oids.signingCertificate, values: [signingCertificate(certificate)] }),
    ],
  })

/** SHA-256 is the default of ESSCertIDv2 and is therefore left out, as DER wants it. */
function signingCertificate(certificate: Certificate): Sequence {
  const hash = new OctetString({ valueHex: exact(sha256(encoded(certificate))) })
  const issuer = new Sequence({ value: [new GeneralName({ type: 4, value: certificate.issuer }).toSchema()] })
  const issuerSerial = new Sequence({ value: [issuer, serialNumberOf(certificate)] })
  const named = new Sequence({ value: [hash, issuerSerial] })
  return new Sequence({ value: [new Sequence({ value: [named] })] })
}

const serialNumberOf = (certificate: Certificate) =>
  new Integer({ valueHex: exact(certificate.serialNumber.valueBlock.valueHexView) })

/** The attributes stand in the signature under a tag of its own, but are signed as the plain set they are (RFC 5652, 5.4). */
function toBeSigned(attributes: SignedAndUnsignedAttributes): Uint8Array {
  const bytes = new Uint8Array(attributes.toSchema().toBER())
  bytes[0] = 0x31
  return bytes
}

function wrapped(certificate: Certificate, signedAttrs: SignedAndUnsignedAttributes, figures: Uint8Array): Uint8Array {
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: oids.sha256, algorithmParams: new Null() })
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: serialNumberOf(certificate) }),
    digestAlgorithm,
    signedAttrs,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.sha256WithRsa, algorithmParams: new Null() }),
    signature: new OctetString({ valueHex: exact(figures) }),
  })
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [certificate],
    signerInfos: [signer],
  })
  const whole = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return new Uint8Array(whole.toSchema().toBER())
}

const encoded = (certificate: Certificate) => new Uint8Array(certificate.toSchema().toBER())

const nameOf = ({ subject }: Certificate) =>
  String(subject.typesAndValues.find(({ type }) => type === oids.commonName)?.value.valueBlock.value ?? '')

/** A buffer that holds these bytes and nothing else, as the ASN.1 parts read the whole of what they are given. */
const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
