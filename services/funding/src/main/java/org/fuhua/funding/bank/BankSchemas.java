package org.fuhua.funding.bank;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/// The schemas of ISO 20022 that messages are held against (`resources/iso20022`, as published).
final class BankSchemas {
    static final String TRANSFERS = "pain.001.001.10";
    static final String STATUS = "pain.002.001.11";
    static final String STATEMENT = "camt.053.001.08";

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

    private BankSchemas() {}

    /// @return the message as text, in the encoding that it declares; banks write GB 18030 as well
    static String text(byte[] message) throws XMLStreamException {
        var declared = factory()
                .createXMLStreamReader(new ByteArrayInputStream(message))
                .getCharacterEncodingScheme();
        try {
            var charset = declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
            return new String(message, charset).replaceFirst("^\\uFEFF", "");
        } catch (IllegalArgumentException unknown) {
            throw new XMLStreamException("encoding " + declared, unknown);
        }
    }

    /// @return the message's kind by its namespace, as `camt.053.001.08`; empty when it is none of ISO 20022
    static String kind(String xml) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(new StringReader(xml));
        reader.nextTag();
        var namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        return namespace.startsWith(NAMESPACE) ? namespace.substring(NAMESPACE.length()) : "";
    }

    /// @throws SAXException when it is not as the schema says
    static void validate(String kind, String xml) throws SAXException, XMLStreamException, java.io.IOException {
        schema(kind).newValidator().validate(new StAXSource(factory().createXMLStreamReader(new StringReader(xml))));
    }

    /// Documents from outside may neither define nor fetch anything.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Schema schema(String kind) throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var resource = "/iso20022/" + kind + ".xsd";
        return factory.newSchema(new javax.xml.transform.stream.StreamSource(
                Objects.requireNonNull(BankSchemas.class.getResourceAsStream(resource), resource)));
    }
}
