package org.evenhand.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.evenhand.kernel.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How records become bytes and are read again.
 *
 * <p>Canonical bytes, version 1: JSON in UTF-8 without white space, names in alphabetical order,
 * absent values left out, days as {@code 2026-11-27}, moments as ISO instants in UTC, ids as their
 * text. They are written once; what was written is what is hashed and verified.
 */
public final class CanonicalJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    // Else a record's components would keep their own order.
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(idsAsText())
                    .build();

    private CanonicalJson() {}

    public static byte[] bytesOf(Object value) {
        return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    public static <T> T read(byte[] bytes, Class<T> kind) {
        return JSON.readValue(bytes, kind);
    }

    /** Ids are records of one UUID; in the record they stand as plain text. */
    private static SimpleModule idsAsText() {
        SimpleModule module = new SimpleModule("ids");
        module.addSerializer(
                new StdSerializer<Id>(Id.class) {
                    @Override
                    public void serialize(Id id, JsonGenerator out, SerializationContext context) {
                        out.writeString(id.text());
                    }
                });
        module.setDeserializers(
                new SimpleDeserializers() {
                    @Override
                    public @Nullable ValueDeserializer<?> findBeanDeserializer(
                            JavaType type,
                            DeserializationConfig config,
                            BeanDescription.Supplier description) {
                        return Id.class.isAssignableFrom(type.getRawClass())
                                ? new IdFromText(type.getRawClass())
                                : super.findBeanDeserializer(type, config, description);
                    }
                });
        return module;
    }

    private static final class IdFromText extends StdScalarDeserializer<Object> {
        private final Constructor<?> constructor;

        IdFromText(Class<?> id) {
            super(id);
            try {
                this.constructor = id.getConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(id + " is no record of one UUID", e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            try {
                return constructor.newInstance(UUID.fromString(in.getString()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
