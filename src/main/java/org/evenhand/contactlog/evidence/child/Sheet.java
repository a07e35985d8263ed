package org.evenhand.contactlog.evidence.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.evenhand.contactlog.evidence.Answer.Page;

/**
 * A picture brought to what is printed: at most a page of A4 at 150 dots per inch, on white.
 *
 * @param pixels three bytes each, blue, green, red, line by line
 */
record Sheet(int width, int height, byte[] pixels) {
    static Sheet of(BufferedImage image) {
        double longer = Math.max(image.getWidth(), image.getHeight());
        double shorter = Math.min(image.getWidth(), image.getHeight());
        double scale = Math.min(1, Math.min(Page.LONGER / longer, Page.SHORTER / shorter));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return new Sheet(
                width, height, ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData());
    }
}
